using System.Text.Json;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.SelfHost.Demo;

/// <summary>
/// The folder of a demo: the desk's store, the emulated Discord's, and how far the story has been told, so that a demo that was killed
/// goes on where it stopped. Without a name it is a temporary one that goes with the demo.
/// </summary>
internal sealed class DemoStore : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly bool _temporary;

    private DemoStore(DirectoryInfo folder, bool temporary) => (_folder, _temporary) = (folder, temporary);

    public string DeskFile => PathOf("alertbot.db");

    public string DiscordFile => PathOf("discord.db");

    public static DemoStore Open(string? name)
    {
        try
        {
            return name is null
                ? new DemoStore(Directory.CreateTempSubdirectory("alertbot-demo-"), temporary: true)
                : new DemoStore(Directory.CreateDirectory(name), temporary: false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"--store {name}: cannot be used as a folder: {problem.Message}");
        }
    }

    public DemoPosition? Position()
    {
        var path = PathOf("position.json");
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), DemoJson.Default.DemoPosition) : null;
        }
        catch (JsonException)
        {
            throw new CommandFailure($"{path}: not a demo's position; use another folder with --store, or empty this one.");
        }
    }

    // Written beside and moved over, so that a kill leaves the old position or the new one.
    public void Save(DemoPosition position)
    {
        File.WriteAllText(PathOf("position.tmp"), JsonSerializer.Serialize(position, DemoJson.Default.DemoPosition));
        File.Move(PathOf("position.tmp"), PathOf("position.json"), overwrite: true);
    }

    public void Dispose()
    {
        if (_temporary)
            _folder.Delete(recursive: true);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
