namespace AlertBot.Developments.Summaries.Models;

/// <summary>Whose model writes summaries.</summary>
internal enum SummaryProvider
{
    None,
    OpenAI,
    AzureOpenAI,
    Ollama,
}
