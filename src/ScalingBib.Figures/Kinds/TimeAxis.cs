using System.Globalization;
using ScalingBib.Figures.Scene.Plotting;

namespace ScalingBib.Figures.Kinds;

/// <summary>An even axis of days, numbered from 1 January of year 1, with ticks at years or, over less than two of them, at quarters.</summary>
internal sealed class TimeAxis : Axis
{
    private const int FewMonths = 24, MostYears = 11;

    public TimeAxis(DateOnly first, DateOnly last)
        : base(Start(first, last).DayNumber, End(first, last).DayNumber) => Ticks = [.. MakeTicks(Start(first, last), End(first, last))];

    public override IReadOnlyList<Tick> Ticks { get; }

    public override double Place(double value) => (value - Min) / (Max - Min);

    public override double At(double place) => Min + (place * (Max - Min));

    private static bool IsShort(DateOnly first, DateOnly last) => Months(last) - Months(first) < FewMonths;

    private static int Months(DateOnly date) => (date.Year * 12) + date.Month - 1;

    /// <summary>The first day of the year, or of the quarter where the entries lie close together.</summary>
    private static DateOnly Start(DateOnly first, DateOnly last) => IsShort(first, last) ? OfMonth(Months(first) / 3 * 3) : new(first.Year, 1, 1);

    private static DateOnly End(DateOnly first, DateOnly last) => IsShort(first, last) ? OfMonth((Months(last) / 3 * 3) + 3) : OfMonth((last.Year + 1) * 12);

    private static DateOnly OfMonth(int months) => months / 12 > DateOnly.MaxValue.Year ? DateOnly.MaxValue : new(months / 12, (months % 12) + 1, 1);

    private static IEnumerable<Tick> MakeTicks(DateOnly start, DateOnly end)
    {
        var months = Months(end) - Months(start);
        var step = months <= FewMonths + 6 ? 3 : 12 * ((months / 12 / MostYears) + 1);
        for (var month = Months(start); month <= Months(end); month += step)
        {
            var day = OfMonth(month);
            yield return new(day.DayNumber, step < 12 ? day.ToString("MMM yyyy", CultureInfo.InvariantCulture) : day.Year.ToString(CultureInfo.InvariantCulture));
        }
    }
}
