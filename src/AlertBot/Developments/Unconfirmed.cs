namespace AlertBot.Developments;

/// <summary>What one outlet told that may be a turn of the deal, not surely enough to be news by itself (<see cref="Judging.Confirmation"/>).</summary>
/// <param name="Site">Whose it is (<see cref="Articles.Site"/>).</param>
/// <param name="Sure">How surely it is about the deal and a report, both together.</param>
internal sealed record Unconfirmed(Signature Telling, string Site, double Sure);
