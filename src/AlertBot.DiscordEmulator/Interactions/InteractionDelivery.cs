using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>Sends an interaction to the bot and waits for the first answer, three seconds and no longer.</summary>
internal sealed class InteractionDelivery(Store store, World world, BotLink bot, ReplyDesk replies, PendingInteractions pending, TimeProvider wireTime)
{
    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(3);

    public async Task<InteractionOutcome> SendAsync(Interaction interaction, JsonObject payload, CancellationToken stop)
    {
        if (world.Application.InteractionsEndpointUrl is not { } endpoint)
            return Invalid(interaction, "No interactions endpoint is set: PATCH /applications/@me with interactions_endpoint_url.");

        var answered = pending.Wait(interaction.Id);
        using var deadline = new CancellationTokenSource(_deadline, wireTime);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stop);
        try
        {
            var inline = await PostAsync(interaction, new Uri(endpoint), Encoding.UTF8.GetBytes(payload.ToJsonString()), either.Token);
            return inline ?? await answered.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return answered.IsCompletedSuccessfully ? await answered : Invalid(interaction, "No answer within 3 seconds; the interaction's token is invalid now.");
        }
        catch (HttpRequestException e)
        {
            return Invalid(interaction, $"{endpoint} cannot be reached: {e.Message}");
        }
        finally
        {
            pending.Forget(interaction.Id);
        }
    }

    /// <returns>Null where the bot answers by the callback route instead (202 and no body).</returns>
    private async Task<InteractionOutcome?> PostAsync(Interaction interaction, Uri endpoint, byte[] body, CancellationToken stop)
    {
        using var answer = await bot.PostAsync(endpoint, body, forge: false, stop);
        if (answer.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.NoContent)
            return null;
        if (answer.StatusCode is not HttpStatusCode.OK)
            return Invalid(interaction, $"The bot answered {(int)answer.StatusCode} {answer.ReasonPhrase}.");
        if (!FormBody.IsKnown(answer.Content.Headers.ContentType?.ToString()))
            return Invalid(interaction, $"The reply's Content-Type is {answer.Content.Headers.ContentType?.ToString() ?? "missing"}, not application/json.");
        if (await BotLink.ReadAsync(answer, stop) is not { } form)
            return Invalid(interaction, "The reply is not JSON.");

        var (refused, outcome) = store.Turn(() => Applied(interaction, form));
        return refused is null ? outcome : Invalid(interaction, $"Discord would refuse this reply: {refused.Body().ToJsonString(WireJson.Options)}");
    }

    private (Refusal?, InteractionOutcome?) Applied(Interaction interaction, Form form) =>
        store.Interactions.Find(interaction.Id) is { Answered: true } ? (Refusals.AlreadyAcknowledged, null) : replies.Apply(interaction, form);

    private InteractionOutcome Invalid(Interaction interaction, string details)
    {
        store.Commit(store.Interactions.Remove(interaction.Id));
        return InteractionOutcome.Failed(details);
    }
}
