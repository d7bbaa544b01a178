namespace AlertBot.Storage;

internal static class Poison
{
    /// <summary>As many as the Functions host makes (maxDequeueCount in host.json), so that both engines give up alike.</summary>
    public const int MostTries = 5;
}
