namespace AlertBot.Storage;

/// <summary>Row keys from <paramref name="From"/> (inclusive) to <paramref name="To"/> (exclusive), in ordinal order.</summary>
internal readonly record struct KeyRange(string From, string To)
{
    /// <summary>All keys that begin with a prefix that ends in '|'; '}' is the character after it.</summary>
    public static KeyRange Under(string prefix) => new(prefix, prefix[..^1] + '}');

    public bool Contains(string row) => string.CompareOrdinal(row, From) >= 0 && string.CompareOrdinal(row, To) < 0;
}
