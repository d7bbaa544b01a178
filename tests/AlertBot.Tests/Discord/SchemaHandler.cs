using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Discord;

/// <summary>Keeps what is wrong with the requests that Discord took (<see cref="WireSchema"/>); the desk or rig of the test fails with it at its end.</summary>
internal sealed class SchemaHandler(ConcurrentQueue<string> problems) : DelegatingHandler
{
    public static void AddTo(IServiceCollection services, ConcurrentQueue<string> problems) =>
        services.AddHttpClient(AlertBot.Discord.Rest.DiscordApi.Client).AddHttpMessageHandler(() => new SchemaHandler(problems));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var answer = await base.SendAsync(request, cancellationToken);
        // What it refuses is a test's own doing.
        if (answer.IsSuccessStatusCode && await WireSchema.ProblemOfRequestAsync(request.Method.Method, request.RequestUri!.AbsolutePath, body) is { } problem)
            problems.Enqueue(problem);
        return answer;
    }
}
