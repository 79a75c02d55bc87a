using ScalingBib.Model.Claims;
using ScalingBib.Model.Evidence;

namespace ScalingBib.Content.Kinds;

/// <summary>Reads claims.</summary>
public sealed class ClaimKind : ContentKind
{
    /// <inheritdoc/>
    public override string Folder => "claims";

    /// <inheritdoc/>
    public override string Name => "claim";

    /// <inheritdoc/>
    public override Entry Read(EntryFile file) => new Claim
    {
        Ref = file.Ref,
        Title = file.Fields.Text("title"),
        Statement = file.Fields.Prose("statement"),
        Scope = file.Fields.Prose("scope"),
        Parts = file.Fields.Items("parts", part => new ClaimPart(part.Id(), part.Prose("statement"), part.Ids("depends-on"))),
        Needs = file.Fields.Ids("needs"),
        DependsOn = file.Fields.Ids("depends-on"),
        Body = file.Fields.OptionalProse("body"),
        Added = file.Fields.Date("added"),
        Updated = file.Fields.Date("updated"),
    };
}
