using System.Globalization;

namespace ScalingBib.Figures.Scene.Plotting;

/// <summary>
/// Ticks of a logarithmic axis in base ten: labelled decades with minor ticks between them; within two and a half decades labels at 1, 2, 5, within one at 1, 2, 3, 4, 5, 7 or at
/// round steps. Where those have no room, 1 and 3, then decades farther and farther apart, or wider steps.
/// </summary>
internal sealed class DecimalTicks
{
    private const int MostLabels = 8, MostMinorDecades = 60;

    // Over a wider ratio even steps crowd at the upper end.
    private const double WideRatio = 2.8;

    // Below this, decades alone leave a reader with two or three labels.
    private const double FewDecades = 2.5;
    private static readonly int[] EveryDigit = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    private readonly double min, max, low, high;
    private readonly int firstDecade, decades;
    private readonly Func<double, int?, RichText> label;

    public DecimalTicks(double min, double max, Func<double, int?, RichText> label)
    {
        (this.min, this.max, this.label) = (min, max, label);
        (low, high) = (Math.Log10(min), Math.Log10(max));
        firstDecade = (int)Math.Ceiling(low - 1e-9);
        decades = (int)Math.Floor(high + 1e-9) - firstDecade + 1;
    }

    /// <summary>The choices, most labels first; each is made when it is asked for.</summary>
    public IEnumerable<IReadOnlyList<Tick>> Sets
    {
        get
        {
            yield return Preferred();
            if (high - low < FewDecades)
            {
                foreach (var digits in (int[][])[[1, 2, 5], [1, 3]])
                    if (Within(digits) is { Count: >= 2 } labelled) yield return Labelled(labelled);
            }

            // With one step less than there are decades two of them still have labels.
            for (var every = Every(MostLabels); every < decades; every++) yield return Decades(every);
            if (decades >= 2) yield break;
            for (var most = MostLabels - 2; most >= 2; most--) yield return RoundSteps(most);
        }
    }

    private List<Tick> Preferred()
    {
        if (high - low < FewDecades && Within([1, 2, 5]) is { Count: >= 3 } few) return Labelled(few);
        if (decades >= 2) return Decades(Every(MostLabels));
        var digits = Within([1, 2, 3, 4, 5, 7]);
        return max / min >= WideRatio && digits.Count >= 3 ? Labelled(digits) : RoundSteps(MostLabels - 1);
    }

    private int Every(int most) => Math.Max(1, (decades + most - 1) / most);

    /// <summary>Labels at the decades that the step divides; at the first and every so many from there where only one of those lies inside.</summary>
    private List<Tick> Decades(int every)
    {
        var divided = Enumerable.Range(firstDecade, decades).Count(decade => decade % every == 0);
        var phase = divided >= 2 ? 0 : ((firstDecade % every) + every) % every;
        int[] digits = high - low <= MostLabels ? EveryDigit : [1];
        var labels = Alike([.. Enumerable.Range(firstDecade, decades).Where(decade => (((decade % every) + every) % every) == phase)]);
        return
        [
            .. Digits(digits)
                .Select(tick => new Tick(tick.Value, tick.Digit == 1 ? labels.GetValueOrDefault(tick.Decade) : null))
                .Where(tick => tick.Label is not null || decades <= MostMinorDecades),
        ];
    }

    /// <summary>Labels of decades: where one is written as a power of ten all are, as 100T beside 10^15 would have to be counted.</summary>
    private Dictionary<int, RichText> Alike(List<int> labelled)
    {
        var labels = labelled.ToDictionary(decade => decade, decade => label(Math.Pow(10, decade), null));
        foreach (var (decade, written) in labels)
        {
            if (PowerOf(written) is not { } power) continue;
            // In a unit of its own an axis counts from another decade.
            var shift = power - decade;
            return labelled.ToDictionary(one => one, one => RichText.Of("10").Raise((one + shift).ToString(CultureInfo.InvariantCulture).Replace('-', '−')));
        }

        return labels;
    }

    private static int? PowerOf(RichText text) =>
        text.Runs is [{ Text: "10", IsRaised: false }, { IsRaised: true } power] && int.TryParse(power.Text.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? exponent : null;

    private List<Tick> Labelled(List<double> labelled) => [.. Within(EveryDigit).Select(value => new Tick(value, labelled.Contains(value) ? label(value, null) : null))];

    private List<Tick> RoundSteps(int most)
    {
        var step = NiceSteps.Step(max - min, most);
        return [.. NiceSteps.Multiples(step, min, max).Select(value => new Tick(value, label(value, NiceSteps.Decimals(step))))];
    }

    private List<double> Within(int[] digits) => [.. Digits(digits).Select(tick => tick.Value)];

    private IEnumerable<(int Decade, int Digit, double Value)> Digits(int[] digits)
    {
        for (var decade = (int)Math.Floor(low); decade <= (int)Math.Floor(high + 1e-9); decade++)
        {
            var power = Math.Pow(10, decade);
            foreach (var digit in digits)
            {
                var value = digit * power;
                if (value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9)) yield return (decade, digit, value);
            }
        }
    }
}
