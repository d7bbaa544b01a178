using AlertBot.Articles;
using Microsoft.Extensions.Logging;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>
/// Lets a model write a new development's summary in place of the extractive one, where the settings name a model and its text holds against
/// the article. It is asked before the decision is committed and with bounded time: the alert then goes out once and as it stays, and a model
/// that is slow, down or wrong costs a new development those seconds and nothing else.
/// </summary>
internal sealed partial class SummaryWriter(WritingModel model, ILogger<SummaryWriter> logger)
{
    public async Task<Development> WriteAsync(Development development, Article article, CancellationToken cancellationToken)
    {
        if (!model.IsThere || (article.Body ?? article.Summary) is null)
            return development;
        var (text, problem) = await model.AskAsync(SummaryPrompt.Of(article), SummaryPrompt.Options, text => Grounding.Problem(text, article, development.Kind), cancellationToken);
        if (problem is null)
            return development with { Summary = text, SummaryNote = $"written by {model.Name}; its figures, dates and names are the article's" };
        Log.Refused(logger, article.Url, problem);
        return development;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The model's summary of {Url} is not used: {Reason}; the article's own sentences stand")]
        public static partial void Refused(ILogger logger, string url, string reason);
    }
}
