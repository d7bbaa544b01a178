using System.ComponentModel.DataAnnotations;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>Who writes summaries (section <c>Summaries</c>). Without a provider they are the article's own sentences.</summary>
internal sealed class SummariesOptions : IValidatableObject
{
    /// <summary>"OpenAI", "AzureOpenAI" or "Ollama". <value>Default none.</value></summary>
    public SummaryProvider Provider { get; set; }

    /// <summary>Name of the model or deployment.</summary>
    public string? Model { get; set; }

    /// <summary>Where it is served; OpenAI's own address by default, http://localhost:11434 for Ollama.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>A secret; not needed by Ollama.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Time that a model has for one summary before the extractive one is used. <value>Default 10 seconds, 1 to 60.</value></summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == SummaryProvider.None)
            yield break;
        if (string.IsNullOrWhiteSpace(Model))
            yield return new ValidationResult($"Summaries:Model is missing: the name of the model that {Provider} serves.");
        if (Provider != SummaryProvider.Ollama && string.IsNullOrWhiteSpace(ApiKey))
            yield return new ValidationResult($"Summaries:ApiKey is missing: {Provider} asks for one.");
        if (Provider == SummaryProvider.AzureOpenAI && Endpoint is null)
            yield return new ValidationResult("Summaries:Endpoint is missing: the address of your Azure OpenAI resource, https://NAME.openai.azure.com.");
    }
}
