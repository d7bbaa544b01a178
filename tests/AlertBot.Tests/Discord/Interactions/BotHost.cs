using System.Net;
using System.Net.Http.Headers;
using AlertBot.Discord.Interactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>The interactions address on a real port, made known to the emulator.</summary>
internal static class BotHost
{
    /// <summary>As in Discord's developer portal: the address is taken only when PING gets PONG and a forged PING gets 401.</summary>
    public static async Task<WebApplication> JoinAsync(DiscordRig rig)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        host.Run(http => AnswerAsync(rig.Service<InteractionEndpoint>(), http));
        await host.StartAsync(TestContext.Current.CancellationToken);
        await TellAsync(rig, host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return host;
    }

    private static async Task AnswerAsync(InteractionEndpoint endpoint, HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var answer = await endpoint.AnswerAsync(
            http.Request.Headers["X-Signature-Ed25519"], http.Request.Headers["X-Signature-Timestamp"], body.ToArray(), http.RequestAborted);
        // Thrown here it reaches the emulator as a failure of the bot, and the test with it.
        if (answer.Status == 200 && await WireSchema.ProblemOfReplyAsync(answer.Body.Bytes) is { } problem)
            throw new InvalidOperationException(problem);
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.Body.ContentType;
        await http.Response.Body.WriteAsync(answer.Body.Bytes, http.RequestAborted);
    }

    private static async Task TellAsync(DiscordRig rig, string address)
    {
        using var http = new HttpClient { BaseAddress = rig.Emulator.ApiBase };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", rig.Emulator.BotToken);
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1)");
        using var content = new StringContent($$"""{"interactions_endpoint_url":"{{address}}/interactions"}""", new MediaTypeHeaderValue("application/json"));
        using var answer = await http.PatchAsync(new Uri("applications/@me", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
