using System.Collections.Immutable;

namespace AlertBot.Feeds.Opml;

/// <summary>What is in an OPML file: the feeds, each once, and a line for everything that could not be used.</summary>
internal sealed record OpmlResult(ImmutableArray<Feed> Feeds, ImmutableArray<OpmlProblem> Problems, int Duplicates = 0);

internal sealed record OpmlProblem(int Line, string Reason);
