using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AlertBot.Tests.Developments.Summaries.Models;

/// <summary>A model that says what the test wrote, or never answers, or fails.</summary>
internal sealed class ScriptedClient(Func<string>? answer) : IChatClient
{
    public List<string> Asked { get; } = [];

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.Add(string.Join("\n---\n", messages.Select(message => $"{message.Role}: {message.Text}")));
        if (answer is null)
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        return new(new ChatMessage(ChatRole.Assistant, answer!()));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        yield break;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
