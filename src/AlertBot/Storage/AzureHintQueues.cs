using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace AlertBot.Storage;

/// <summary>Azure Storage queues, and Azurite in their place.</summary>
internal sealed partial class AzureHintQueues(AzureQueues queues, TimeSpan visibility, ILogger<AzureHintQueues> log) : IHintQueues
{
    // A message lives for seven days and must become visible before that; a hint that comes early finds nothing due and does no harm
    // (https://learn.microsoft.com/rest/api/storageservices/put-message).
    private static readonly TimeSpan _longestDelay = TimeSpan.FromDays(6);

    public async Task SendAsync(Hint hint, TimeSpan delay, CancellationToken cancellationToken)
    {
        var queue = await queues.OpenAsync(hint.Queue, cancellationToken);
        // The service counts whole seconds; rounded up, so that nothing comes before its time.
        var seconds = Math.Ceiling(Math.Clamp(delay.TotalSeconds, 0, _longestDelay.TotalSeconds));
        await queue.SendMessageAsync(HintMessage.Write(hint), TimeSpan.FromSeconds(seconds), cancellationToken: cancellationToken);
    }

    public async Task<ReceivedHint?> ReceiveAsync(HintQueue queue, CancellationToken cancellationToken)
    {
        var client = await queues.OpenAsync(queue, cancellationToken);
        while ((await client.ReceiveMessageAsync(visibility, cancellationToken)).Value is { } message)
        {
            if (message.DequeueCount <= Poison.MostTries && HintMessage.Read(queue, message.MessageText) is { } hint)
                return new ReceivedHint(hint, $"{message.MessageId} {message.PopReceipt}", (int)message.DequeueCount);
            await MoveToPoisonAsync(queue, message, cancellationToken);
        }

        return null;
    }

    public async Task CompleteAsync(ReceivedHint hint, CancellationToken cancellationToken)
    {
        if (hint.Receipt.Split(' ', 2) is [var id, var popReceipt])
            await DeleteAsync(hint.Hint.Queue, id, popReceipt, cancellationToken);
    }

    private async Task MoveToPoisonAsync(HintQueue queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var poison = await queues.OpenPoisonAsync(queue, cancellationToken);
        await poison.SendMessageAsync(message.MessageText, cancellationToken);
        await DeleteAsync(queue, message.MessageId, message.PopReceipt, cancellationToken);
        Log.Poisoned(log, queue, message.MessageText, message.DequeueCount - 1);
    }

    private async Task DeleteAsync(HintQueue queue, string id, string popReceipt, CancellationToken cancellationToken)
    {
        try
        {
            var client = await queues.OpenAsync(queue, cancellationToken);
            await client.DeleteMessageAsync(id, popReceipt, cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.MessageNotFound || e.ErrorCode == QueueErrorCode.PopReceiptMismatch)
        {
            // It took longer than the visibility time: somebody else has received it again, and completes it.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The {Queue} hint {Text} was given up after {Tries} tries and moved to the poison queue; the sweep will look again.")]
        public static partial void Poisoned(ILogger logger, HintQueue queue, string text, long tries);
    }
}
