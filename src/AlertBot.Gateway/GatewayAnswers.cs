using AlertBot.Discord.Interactions;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace AlertBot.Gateway;

/// <summary>
/// Answers an interaction as the interactions address does, by the same responder and with the same bytes, but by the callback route. Discord.Net's own
/// replies know neither all parts of ours nor its rate limits of the rest of the product.
/// </summary>
internal sealed partial class GatewayAnswers(InteractionResponder responder, DiscordClient discord, ILogger<GatewayAnswers> logger)
{
    public async Task AnswerAsync(Interaction? interaction, CancellationToken cancellationToken)
    {
        if (interaction is null)
            return;
        try
        {
            await BringAsync(interaction, cancellationToken);
        }
#pragma warning disable CA1031 // Nobody awaits this: what befalls one interaction is told here, and the others are answered.
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, problem, interaction);
        }
    }

    private async Task BringAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (await responder.AnswerAsync(interaction, cancellationToken) is not { } answer)
            Log.Unknown(logger, interaction);
        else if (await discord.CallbackAsync(interaction.Id, interaction.Token, FormRows.In(answer.Body), cancellationToken) is ApiAnswer.Not(var why))
            Log.Refused(logger, interaction, why.Reason);
    }

    // An interaction prints without its token.
    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The interaction {Interaction} was not answered.")]
        public static partial void Failed(ILogger logger, Exception problem, Interaction interaction);

        [LoggerMessage(LogLevel.Warning, "The interaction {Interaction} is of no kind that can be answered.")]
        public static partial void Unknown(ILogger logger, Interaction interaction);

        [LoggerMessage(LogLevel.Warning, "The answer to {Interaction} was not taken: {Reason}.")]
        public static partial void Refused(ILogger logger, Interaction interaction, string reason);
    }
}
