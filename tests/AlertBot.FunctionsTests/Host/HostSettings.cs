using Microsoft.Extensions.Configuration;

namespace AlertBot.FunctionsTests.Host;

/// <summary>The repository's host.json, and app settings over it as the Functions host reads them ("AzureFunctionsJobHost__…").</summary>
internal static class HostSettings
{
    private const string OverHostJson = "AzureFunctionsJobHost__";

    public static IConfiguration Read(IReadOnlyDictionary<string, string> settings) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(WorkerProcess.Folder, "host.json"))
        .AddInMemoryCollection(settings
            .Where(setting => setting.Key.StartsWith(OverHostJson, StringComparison.Ordinal))
            .Select(setting => KeyValuePair.Create(setting.Key[OverHostJson.Length..].Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)))
        .Build();
}
