using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;

namespace AlertBot.Storage;

/// <summary>Clients of the storage account that the options name.</summary>
internal static class StorageAccount
{
    public static TableClient Table(StorageOptions options) => options.TableServiceUri is { } uri
        ? new TableClient(uri, options.TableName, Credential(options))
        : new TableClient(options.ConnectionString, options.TableName);

    // Messages are plain JSON, readable in the portal; Base64 is what old client libraries did.
    public static QueueServiceClient Queues(StorageOptions options)
    {
        var plain = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        return options.QueueServiceUri is { } uri
            ? new QueueServiceClient(uri, Credential(options), plain)
            : new QueueServiceClient(options.ConnectionString, plain);
    }

    private static TokenCredential Credential(StorageOptions options) => (options.Credential, options.ClientId) switch
    {
        (null, var id) => new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = id }),
        (_, null) => new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned),
        (_, { } id) => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id)),
    };

    /// <summary>One line for a service that refuses us or cannot be reached.</summary>
    public static IOException Unusable(string what, Uri uri, Exception e)
    {
        var reason = e is AggregateException { InnerExceptions: [.., var last] } ? last : e;
        var firstLine = reason.Message.Split('\n', 2)[0].Trim();
        return new IOException(
            $"The {what} at {uri.GetLeftPart(UriPartial.Path)} cannot be used: {firstLine} Check the section Storage, and that the service runs.", e);
    }

    /// <summary>Parses without going to the network.</summary>
    public static bool IsConnectionString(string text)
    {
        try
        {
            _ = new TableServiceClient(text);
            _ = new QueueServiceClient(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
