namespace AlertBot.TestSupport;

/// <summary>Where this repository lies, found from the test's own folder upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Azurite's entry, as the one test command installs it.</summary>
    public static string Azurite()
    {
        var entry = Path.Combine(Root, "tests/node_modules/azurite/dist/src/azurite.js");
        return File.Exists(entry) ? entry : throw new FileNotFoundException("Azurite is not installed. Run `bash tests/run.sh`, which sets it up.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AlertBot.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"AlertBot.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
