namespace ScalingBib.Figures.Kinds;

/// <summary>A kind of figure, as a reader and a contributor know it. Stateless.</summary>
public abstract class FigureKind
{
    /// <summary>The id written in content: <c>money-shot</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What people call it: <c>Money shot</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The question it answers and when to use it, one or two sentences.</summary>
    public abstract string Purpose { get; }

    /// <summary>The YAML that leads to one: for a kind that a paper asks for an item of its <c>figures</c>, else the fields of content that it is drawn from.</summary>
    public abstract string Recipe { get; }

    /// <summary>True for a kind that divides its series into panels where a figure asks for them; others refuse panels.</summary>
    public virtual bool TakesPanels => false;
}

/// <summary>A kind of figure that is drawn from evidence of one type.</summary>
/// <typeparam name="TEvidence">All that it is drawn from. A paper asks for kinds drawn from <see cref="FigureEvidence"/>; the others are drawn wherever their evidence is.</typeparam>
public abstract class FigureKind<TEvidence> : FigureKind
{
    /// <summary>Composes the figure. Pure.</summary>
    /// <param name="evidence">What it is drawn from.</param>
    /// <param name="format">The sheet it is composed for.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FigureException">The evidence cannot be shown this way.</exception>
    public abstract Figure Draw(TEvidence evidence, FigureFormat format = FigureFormat.Wide);
}
