using System.Diagnostics;
using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>Answers an interaction that was found genuine, by its type, within Discord's three seconds.</summary>
internal sealed class InteractionResponder(
    CommandRouter router, CommandReading reading, ReplyWriter writer, Deferral deferral, TimeProvider time, DiscordClock clock)
{
    // The token dies when there is no answer within 3 s (interactions/receiving-and-responding); the rest is for storing a promise and for the way.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    /// <summary>Null for a type, or a command without a name, that cannot be answered.</summary>
    public async Task<InteractionAnswer?> AnswerAsync(Interaction interaction, CancellationToken cancellationToken) => interaction.Type switch
    {
        InteractionType.Ping => InteractionJson.Answer(new Callback.Pong(), InteractionJson.Default.Pong),
        InteractionType.Command when CommandReading.Command(interaction, time.GetUtcNow()) is { } request => await ReplyAsync(interaction, request, cancellationToken),
        InteractionType.Autocomplete when CommandReading.Command(interaction, time.GetUtcNow()) is { } request => await CompleteAsync(request, cancellationToken),
        InteractionType.Component => await PressedAsync(interaction, reading.Button(interaction, time.GetUtcNow()), cancellationToken),
        InteractionType.Modal when reading.Form(interaction, time.GetUtcNow()) is { } request => await ReplyAsync(interaction, request, cancellationToken),
        InteractionType.Modal => Reply(UnknownForm(interaction)),
        _ => null,
    };

    private async Task<InteractionAnswer> PressedAsync(Interaction interaction, Press? press, CancellationToken cancellationToken) => press switch
    {
        Press.Ask ask => await ReplyAsync(interaction, ask.Request, cancellationToken),
        Press.Turn turn => await TurnAsync(interaction, turn.Request, cancellationToken),
        Press.Copy => Reply(ShownMessage.Copy(interaction) is { } shown ? ReplyWriter.Shared(shown, interaction.UserId) : Unknown),
        null => Reply(Unknown),
        _ => throw new UnreachableException($"No such press: {press}."),
    };

    private static DiscordMessage Unknown => ReplyMessage.Write(CommandReply.Unknown("Unknown button", "This button is not known any more."));

    /// <summary>One that another token signed, for instance: what was typed goes back with the answer.</summary>
    private static DiscordMessage UnknownForm(Interaction interaction)
    {
        var typed = Draft.FileOf(CommandReading.Typed(interaction));
        var text = $"This form is not known any more. Please begin again with the command.{(typed is null ? "" : " What you typed is in the file.")}";
        return ReplyMessage.Write(CommandReply.Unknown("Unknown form", text)) with { File = ReplyWriter.FileOf(typed) };
    }

    private async Task<InteractionAnswer> ReplyAsync(Interaction interaction, CommandRequest request, CancellationToken cancellationToken) =>
        await WithinPatienceAsync(interaction, request, cancellationToken) switch
        {
            null => InteractionJson.Answer(new Callback.Later(new(request.Shared ? MessageFlags.None : MessageFlags.Ephemeral)), InteractionJson.Default.Later),
            // A form may not be answered with a form.
            { Form: { } form } when interaction.Type != InteractionType.Modal && writer.Write(form, request) is { } modal =>
                InteractionJson.Answer(new Callback.Form(modal), InteractionJson.Default.Form),
            var reply => Reply(writer.Write(reply, request)),
        };

    /// <summary>A page that takes too long is brought as a message of its own.</summary>
    private async Task<InteractionAnswer> TurnAsync(Interaction interaction, CommandRequest request, CancellationToken cancellationToken) =>
        await WithinPatienceAsync(interaction, request, cancellationToken) is not { } reply
            ? InteractionJson.Answer(new Callback.Later(new(MessageFlags.Ephemeral)), InteractionJson.Default.Later)
            // The picture is there already, and stays.
            : InteractionJson.Answer(Callback.Update.Of(writer.Write(reply, request) with { File = null }), InteractionJson.Default.Update);

    /// <summary>Null when the answer was promised.</summary>
    private async Task<CommandReply?> WithinPatienceAsync(Interaction interaction, CommandRequest request, CancellationToken cancellationToken)
    {
        // Not under the caller's token: Discord hangs up after "thinking", and the work goes on.
        var work = router.AnswerAsync(request, CancellationToken.None);
        try
        {
            return await work.WaitAsync(_patience, clock.Time, cancellationToken);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            await deferral.TakeAsync(interaction, request, work);
            return null;
        }
    }

    /// <summary>There is no deferring here: when it takes too long there are no choices this time, and the next letter asks again.</summary>
    private async Task<InteractionAnswer> CompleteAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var work = router.CompleteAsync(request, cancellationToken);
        try
        {
            return Choices(await work.WaitAsync(_patience, clock.Time, cancellationToken));
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            return Choices([]);
        }
    }

    private static InteractionAnswer Reply(DiscordMessage message) =>
        InteractionJson.Answer(Callback.Reply.Of(message), InteractionJson.Default.Reply, file: message.File);

    private static InteractionAnswer Choices(IReadOnlyList<Choice> choices) =>
        InteractionJson.Answer(Callback.Choices.Of(choices), InteractionJson.Default.Choices);
}
