using System.ClientModel;
using System.Diagnostics;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>The client of the provider that the settings name; null without one.</summary>
internal static class ChatClients
{
    private static readonly Uri _ollama = new("http://localhost:11434");

    public static IChatClient? Of(SummariesOptions options) => options.Provider switch
    {
        SummaryProvider.None => null,
        SummaryProvider.OpenAI => OpenAI(options, options.Endpoint),
        // Azure OpenAI's v1 address speaks OpenAI's own API (learn.microsoft.com, "Azure OpenAI API version lifecycle").
        SummaryProvider.AzureOpenAI => OpenAI(options, new Uri(options.Endpoint!, "/openai/v1/")),
        SummaryProvider.Ollama => new OllamaApiClient(options.Endpoint ?? _ollama, options.Model!),
        var other => throw new UnreachableException($"No such provider: {other}."),
    };

    private static IChatClient OpenAI(SummariesOptions options, Uri? endpoint)
    {
        var settings = new OpenAIClientOptions { NetworkTimeout = options.Timeout };
        if (endpoint is not null)
            settings.Endpoint = endpoint;
        return new OpenAIClient(new ApiKeyCredential(options.ApiKey!), settings).GetChatClient(options.Model).AsIChatClient();
    }
}
