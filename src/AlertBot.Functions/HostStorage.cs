using Microsoft.Extensions.Configuration;

namespace AlertBot.Functions;

/// <summary>The tables and queues live in the account that the Functions host itself uses, so that one setting (or one identity) serves both.</summary>
internal static class HostStorage
{
    /// <summary>The name under which the host and the queue triggers know the account.</summary>
    public const string Connection = "AzureWebJobsStorage";

    /// <summary>Section <c>Storage</c> is filled from <c>AzureWebJobsStorage</c>; what it says itself stays.</summary>
    public static void UseHostStorage(this IConfigurationManager configuration) => configuration.AddInMemoryCollection(
        new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = configuration[Connection],
            ["Storage:TableServiceUri"] = configuration[$"{Connection}:tableServiceUri"],
            ["Storage:QueueServiceUri"] = configuration[$"{Connection}:queueServiceUri"],
            ["Storage:Credential"] = configuration[$"{Connection}:credential"],
            ["Storage:ClientId"] = configuration[$"{Connection}:clientId"],
        }.Where(setting => setting.Value is not null && configuration[setting.Key] is null));
}
