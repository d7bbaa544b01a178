using System.Collections.Immutable;

namespace AlertBot.Deals;

/// <summary>The deal words of a deal that names none: what most deals are about. Without any, both parties in a headline are a mention and no news.</summary>
internal static class UsualWords
{
    public static readonly ImmutableArray<string> All = ["merger", "acquire", "acquisition", "buy", "bid", "takeover", "stake", "invest", "deal", "partnership", "lawsuit"];
}
