namespace AlertBot.Evaluation.Ask;

internal sealed record FaqQuestion(string Question, string EntryId);
