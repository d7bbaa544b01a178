using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>The model that the settings name, asked with bounded time; there may be none.</summary>
internal sealed class WritingModel(IOptions<SummariesOptions> options, TimeProvider time, IChatClient? client = null)
{
    public bool IsThere => client is not null;

    public string? Name => options.Value.Model;

    /// <param name="check">What is wrong with a text; null when it may be used.</param>
    /// <param name="most">The longest that somebody waits for it, where that is less than the settings say.</param>
    public async Task<(string Text, string? Problem)> AskAsync(
        IEnumerable<ChatMessage> question, ChatOptions how, Func<string, string?> check, CancellationToken cancellationToken, TimeSpan? most = null)
    {
        var patience = most < options.Value.Timeout ? most.Value : options.Value.Timeout;
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await client!.GetResponseAsync(question, how, either.Token).WaitAsync(either.Token);
            var text = answer.Text.Trim();
            return (text, check(text));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ("", $"no answer within {patience.TotalSeconds:0.#} s");
        }
#pragma warning disable CA1031 // Whatever befalls a model, network or client library: there is a text already, and nobody must wait for another.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return ("", failure.Message);
        }
    }
}
