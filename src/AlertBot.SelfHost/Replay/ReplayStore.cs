namespace AlertBot.SelfHost.Replay;

/// <summary>The store of a replay: the file the user named, or a temporary one that goes with it.</summary>
internal sealed class ReplayStore(string? named) : IDisposable
{
    private readonly DirectoryInfo? _temporary = named is null ? Directory.CreateTempSubdirectory("alertbot-replay-") : null;

    public string File => named ?? Path.Combine(_temporary!.FullName, "replay.db");

    public void Dispose() => _temporary?.Delete(recursive: true);
}
