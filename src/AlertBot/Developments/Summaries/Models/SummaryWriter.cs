using AlertBot.Articles;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>
/// Lets a model write a new development's summary in place of the extractive one, where the settings name a model and its text holds against
/// the article. It is asked before the decision is committed and with bounded time: the alert then goes out once and as it stays, and a model
/// that is slow, down or wrong costs a new development those seconds and nothing else.
/// </summary>
internal sealed partial class SummaryWriter(IOptions<SummariesOptions> options, ILogger<SummaryWriter> logger, TimeProvider time, IChatClient? client = null)
{
    public async Task<Development> WriteAsync(Development development, Article article, CancellationToken cancellationToken)
    {
        if (client is null || (article.Body ?? article.Summary) is null)
            return development;
        var (text, problem) = await AskAsync(article, development.Kind, cancellationToken);
        if (problem is null)
            return development with { Summary = text, SummaryNote = $"written by {options.Value.Model}; its figures, dates and names are the article's" };
        Log.Refused(logger, article.Url, problem);
        return development;
    }

    private async Task<(string Text, string? Problem)> AskAsync(Article article, DevelopmentKind kind, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await client!.GetResponseAsync(SummaryPrompt.Of(article), SummaryPrompt.Options, either.Token).WaitAsync(either.Token);
            var text = answer.Text.Trim();
            return (text, Grounding.Problem(text, article, kind));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ("", $"no answer within {options.Value.Timeout.TotalSeconds:0.#} s");
        }
#pragma warning disable CA1031 // Whatever befalls a model, network or client library: there is a summary already, and the decision must not wait for another.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return ("", failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The model's summary of {Url} is not used: {Reason}; the article's own sentences stand")]
        public static partial void Refused(ILogger logger, string url, string reason);
    }
}
