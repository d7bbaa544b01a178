using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>POST /interactions/{id}/{token}/callback: the first answer, sent apart from the HTTP reply.</summary>
internal sealed class CallbackDesk(Store store, ReplyDesk replies, PendingInteractions pending)
{
    public IResult Answer(Snowflake id, string token, bool withResponse, Form form)
    {
        if (store.Interactions.Find(id) is not { } interaction || interaction.Token != token)
            return Refusals.UnknownInteraction;
        if (interaction.Answered)
            return Refusals.AlreadyAcknowledged;
        var (refused, outcome) = replies.Apply(interaction, form);
        if (refused is not null)
            return refused;

        pending.Answer(id, outcome!);
        return withResponse ? Results.Json(Response(interaction, outcome!, form), WireJson.Options) : Results.NoContent();
    }

    private object Response(Interaction interaction, InteractionOutcome outcome, Form form)
    {
        var message = outcome.MessageId is { } id ? store.Messages.Find(id) : null;
        return new
        {
            Interaction = new
            {
                interaction.Id,
                interaction.Type,
                ResponseMessageId = message?.Id,
                ResponseMessageLoading = message?.Has(MessageFlags.Loading),
                ResponseMessageEphemeral = message?.Has(MessageFlags.Ephemeral),
            },
            Resource = new { Type = form.Json.GetProperty("type").GetInt32(), Message = message },
        };
    }
}
