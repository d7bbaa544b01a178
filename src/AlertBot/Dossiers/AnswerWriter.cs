using AlertBot.Developments.Summaries.Models;
using AlertBot.Dossiers.Answering;
using Microsoft.Extensions.Logging;

namespace AlertBot.Dossiers;

/// <summary>
/// Lets a model word an answer that was found, where the settings name one and its text holds against what was found. Whether there is an answer,
/// its source, its date and that it may be out of date stay ours: a question can talk the model into nothing that the record does not say.
/// </summary>
internal sealed partial class AnswerWriter(WritingModel model, ILogger<AnswerWriter> logger)
{
    // An asker waits; Discord's reply is deferred meanwhile, for which an instance has 45 s (DeferredInteraction.Patience).
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(20);

    public async Task<Answer> WriteAsync(string question, Answer answer, CancellationToken cancellationToken)
    {
        if (!model.IsThere || answer is not { Known: true, Source: { } source })
            return answer;

        var (text, problem) = await model.AskAsync(AnswerPrompt.Of(question, answer.Text, source), AnswerPrompt.Options, text => Problem(text, answer.Text, source), cancellationToken, _most);
        if (problem is null)
            return answer with { Text = text, Note = string.Join('\n', new[] { answer.Note, $"Worded by {model.Name}; its figures, dates and names are the source's." }.OfType<string>()) };
        Log.Refused(logger, source.Url, problem);
        return answer;
    }

    private static string? Problem(string text, string found, Source source) =>
        Grounding.Problem(text, $"{source.Title}\n{found}", source.Outlet, source.AsOf)
        ?? (Polarity.Verdict(found) != Polarity.Verdict(text) ? $"the record says {Polarity.Verdict(found) ?? "neither yes nor no"}" : null);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The model's answer from {Url} is not used: {Reason}; the answer as it was found stands")]
        public static partial void Refused(ILogger logger, string url, string reason);
    }
}
