using System.Collections.Immutable;

namespace AlertBot.Deals;

/// <summary>The other tracked deals of the only party that a headline names: of all these one at most is meant.</summary>
/// <param name="IsOpen">The headline's words fit this deal as well as those; otherwise they fit those better.</param>
internal sealed record Contest(ImmutableArray<Contender> Others, bool IsOpen);

/// <param name="DealWords">What it is about; empty where the words of the headline have settled it.</param>
internal sealed record Contender(DealId Deal, string Name, ImmutableArray<string> DealWords);
