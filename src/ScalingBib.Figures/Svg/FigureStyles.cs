using System.Text;
using ScalingBib.Figures.Scene;

namespace ScalingBib.Figures.Svg;

/// <summary>Style rules with which a page recolours figures it holds inline, so that one SVG serves both themes.</summary>
public static class FigureStyles
{
    /// <summary>The colours of a theme as custom properties, one declaration a line: <c>--fig-ink:#1b1f24;</c>.</summary>
    /// <param name="theme">The theme.</param>
    /// <returns>Declarations to put in a rule of the page's choice.</returns>
    public static string Variables(FigureTheme theme)
    {
        var css = new StringBuilder();
        foreach (var role in Enum.GetValues<Role>()) css.Append("--fig-").Append(Roles.Name(role)).Append(':').Append(Palette.Of(theme)[role].Hex).Append(";\n");
        return css.ToString();
    }

    /// <summary>Rules that hand the custom properties to the classes inside figures.</summary>
    /// <returns>Rules, one a line.</returns>
    public static string Rules()
    {
        var css = new StringBuilder();
        foreach (var role in Enum.GetValues<Role>())
        {
            var name = Roles.Name(role);
            css.Append(".fig .f-").Append(name).Append("{fill:var(--fig-").Append(name).Append(")}\n");
            css.Append(".fig .s-").Append(name).Append("{stroke:var(--fig-").Append(name).Append(")}\n");
        }

        // A point that the address names: a thick rim in the ink, under its own colour.
        return css.Append(".fig :target{stroke:var(--fig-").Append(Roles.Name(Role.Ink)).Append(");stroke-width:5;paint-order:stroke}\n").ToString();
    }
}
