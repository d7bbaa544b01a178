namespace AlertBot.DiscordEmulator.State;

/// <summary>Shorter first, then by characters: ids that are decimal numbers sort by value, and so by time.</summary>
internal sealed class KeyOrder : IComparer<string>
{
    public static readonly KeyOrder Instance = new();

    public int Compare(string? x, string? y) =>
        x!.Length != y!.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
}
