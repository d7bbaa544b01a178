namespace AlertBot.Feeds.Formats;

internal abstract record LenientToken
{
    private LenientToken()
    {
    }

    internal sealed record Start(string Name, IReadOnlyList<KeyValuePair<string, string>> Attributes, bool IsEmpty) : LenientToken;

    internal sealed record End(string Name) : LenientToken;

    internal sealed record Text(string Value) : LenientToken;
}
