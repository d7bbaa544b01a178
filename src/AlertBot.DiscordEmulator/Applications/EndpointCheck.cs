using System.Net;
using System.Text;
using System.Text.Json;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Applications;

/// <summary>
/// What Discord does before it takes an interactions endpoint: a PING that must get a PONG, and a badly signed one that must get 401
/// (interactions/overview.mdx, "Setting Up an Endpoint").
/// </summary>
internal sealed class EndpointCheck(BotLink bot, World world, Ids ids, TimeProvider wireTime)
{
    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(3);

    /// <returns>What is wrong with the endpoint, or null.</returns>
    public async Task<string?> FaultAsync(Uri endpoint, CancellationToken stop)
    {
        using var deadline = new CancellationTokenSource(_deadline, wireTime);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stop);
        try
        {
            return await PingFaultAsync(endpoint, either.Token) ?? await ForgeryFaultAsync(endpoint, either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return "it did not answer within 3 seconds";
        }
        catch (HttpRequestException e)
        {
            return $"it cannot be reached ({e.Message})";
        }
    }

    private async Task<string?> PingFaultAsync(Uri endpoint, CancellationToken stop)
    {
        using var answer = await bot.PostAsync(endpoint, Ping(), forge: false, stop);
        if (answer.StatusCode is not HttpStatusCode.OK)
            return $"a PING got {(int)answer.StatusCode} instead of 200";
        if (!FormBody.IsKnown(answer.Content.Headers.ContentType?.ToString()))
            return "the PONG has no valid Content-Type";
        var pong = await BotLink.ReadAsync(answer, stop);
        return pong?.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.Number && type.GetInt32() is 1
            ? null
            : "a PING did not get a PONG";
    }

    private async Task<string?> ForgeryFaultAsync(Uri endpoint, CancellationToken stop)
    {
        using var answer = await bot.PostAsync(endpoint, Ping(), forge: true, stop);
        return answer.StatusCode is HttpStatusCode.Unauthorized ? null : $"a badly signed PING got {(int)answer.StatusCode} instead of 401";
    }

    private byte[] Ping() => Encoding.UTF8.GetBytes(WireJson.Text(new
    {
        ApplicationId = world.Application.Id,
        Entitlements = Array.Empty<object>(),
        Id = ids.Next(),
        Token = "ping",
        Type = 1,
        User = world.Reader,
        Version = 1,
    }));
}
