namespace AlertBot.Evaluation;

/// <summary>What is to be found in an article.</summary>
/// <param name="Split">"tuned": looked at while the readers were written; "held-out", "second held-out" …: written and measured before anybody looked, then mended for in general form.</param>
/// <param name="Timeline">Date and some words of each row.</param>
/// <param name="Never">Words of sentences that must not become terms.</param>
/// <param name="Facts">
/// What <c>alertbot facts</c> must tell of the text, or must not where "!" stands before it: "buyer Corvane", "USD 2300000000", "12%", "2026-09-01"; "!CEO" is nobody's role.
/// Left out in the older samples.
/// </param>
internal sealed record ExpectedDossier(
    string Split,
    string Published,
    string Outlet,
    IReadOnlyList<ExpectedParty> Parties,
    IReadOnlyList<string> DealWords,
    IReadOnlyList<IReadOnlyList<string>> Timeline,
    IReadOnlyList<ExpectedTerm> Terms,
    IReadOnlyList<string> Never,
    IReadOnlyList<string> Faq,
    IReadOnlyList<string>? Facts = null);

internal sealed record ExpectedParty(string Name, IReadOnlyList<string>? Aliases);

/// <param name="Topic">Or several, any of which is right, with "|" between.</param>
/// <param name="Party">Whose it is; not compared where it is left out.</param>
internal sealed record ExpectedTerm(string Topic, string Has, string? Until = null, string? Before = null, string? Party = null);
