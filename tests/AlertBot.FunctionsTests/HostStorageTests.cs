using AlertBot.Functions;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlertBot.FunctionsTests;

/// <summary>The host's own account is the product's: by connection string, by identity, or as Storage says itself.</summary>
public static class HostStorageTests
{
    [Fact]
    public static void The_Hosts_Connection_String_Is_The_Products()
    {
        var options = Read(("AzureWebJobsStorage", "UseDevelopmentStorage=true"));

        Assert.Equal(("UseDevelopmentStorage=true", true), (options.ConnectionString, options.InCloud));
    }

    [Fact]
    public static void An_Identity_Opens_Tables_And_Queues()
    {
        var options = Read(
            ("AzureWebJobsStorage:blobServiceUri", "https://desk.blob.core.example/"),
            ("AzureWebJobsStorage:queueServiceUri", "https://desk.queue.core.example/"),
            ("AzureWebJobsStorage:tableServiceUri", "https://desk.table.core.example/"),
            ("AzureWebJobsStorage:credential", "managedidentity"),
            ("AzureWebJobsStorage:clientId", "11111111-2222-3333-4444-555555555555"));

        Assert.Equal(("https://desk.table.core.example/", "https://desk.queue.core.example/"), ($"{options.TableServiceUri}", $"{options.QueueServiceUri}"));
        Assert.Equal(("managedidentity", "11111111-2222-3333-4444-555555555555"), (options.Credential, options.ClientId));
        Assert.Equal("https://desk.table.core.example/AlertBot", StorageAccount.Table(options).Uri.ToString());
        Assert.Equal("https://desk.queue.core.example/", StorageAccount.Queues(options).Uri.ToString());
    }

    [Fact]
    public static void What_Storage_Says_Itself_Stays()
    {
        var options = Read(("AzureWebJobsStorage", "UseDevelopmentStorage=true"), ("Storage:ConnectionString", "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=YQ=="));

        Assert.StartsWith("DefaultEndpointsProtocol=https;AccountName=a", options.ConnectionString, StringComparison.Ordinal);
    }

    private static StorageOptions Read(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        configuration.UseHostStorage();
        using var services = new ServiceCollection().AddLogging().AddStorage(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<StorageOptions>>().Value;
    }
}
