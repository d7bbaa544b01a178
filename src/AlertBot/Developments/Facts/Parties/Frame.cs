namespace AlertBot.Developments.Facts.Parties;

/// <summary>Who is who around a verb: "X acquires Y from Z" makes X the buyer, Y the target and Z the seller.</summary>
/// <param name="Object">The role of the direct object, or null where it is a thing.</param>
/// <param name="Behind">The roles of what stands behind a preposition.</param>
internal sealed record Frame(string? Subject, string? Object, IReadOnlyDictionary<string, string> Behind)
{
    public Frame WithStake => this with { Subject = Roles.Investor, Object = null, Behind = new Dictionary<string, string>(Behind) { ["in"] = Roles.Investee, ["of"] = Roles.Investee } };
}
