using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;

namespace AlertBot.Storage;

/// <summary>The account's queues by their names, each created on first use. The names of poison queues are the Functions host's.</summary>
internal sealed class AzureQueues(QueueServiceClient account, string prefix)
{
    private readonly ConcurrentDictionary<string, QueueClient> _open = new(StringComparer.Ordinal);

    public ValueTask<QueueClient> OpenAsync(HintQueue queue, CancellationToken cancellationToken) => OpenAsync(Name(queue), cancellationToken);

    public ValueTask<QueueClient> OpenPoisonAsync(HintQueue queue, CancellationToken cancellationToken) =>
        OpenAsync(Name(queue) + "-poison", cancellationToken);

    private async ValueTask<QueueClient> OpenAsync(string name, CancellationToken cancellationToken)
    {
        if (_open.TryGetValue(name, out var open))
            return open;

        var client = account.GetQueueClient(name);
        try
        {
            await client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            return _open.GetOrAdd(name, client);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            throw StorageAccount.Unusable($"queue '{name}'", client.Uri, e);
        }
    }

    private string Name(HintQueue queue) => $"{prefix}-{queue.ToString().ToLowerInvariant()}";
}
