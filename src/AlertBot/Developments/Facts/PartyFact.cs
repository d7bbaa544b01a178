namespace AlertBot.Developments.Facts;

/// <summary>Somebody who takes part in what a text tells, and as what: "buyer", "target", "plaintiff" …</summary>
internal sealed record PartyFact(int Start, int End, string Name, string Role);
