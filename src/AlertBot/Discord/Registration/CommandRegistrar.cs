using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using AlertBot.Commands;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Options;

namespace AlertBot.Discord.Registration;

/// <summary>Makes Discord offer our commands: everywhere, or in one server where <see cref="DiscordOptions.GuildId"/> names it.</summary>
internal sealed class CommandRegistrar(DiscordClient discord, IOptions<DiscordOptions> options)
{
    /// <summary>Registers the product's commands.</summary>
    public Task<RegistrationResult> RegisterAsync(CancellationToken cancellationToken) => RegisterAsync(CommandList.All, cancellationToken);

    /// <summary>What registering the product's commands would change; changes nothing.</summary>
    public Task<RegistrationResult> CompareAsync(CancellationToken cancellationToken) => CompareAsync(CommandList.All, cancellationToken);

    /// <summary>What registering would change; changes nothing.</summary>
    public async Task<RegistrationResult> CompareAsync(IEnumerable<CommandDefinition> definitions, CancellationToken cancellationToken) =>
        await ApplicationIdAsync(cancellationToken) switch
        {
            (string id, _) => await CompareAsync(id, Wanted(definitions), cancellationToken),
            (_, var why) => new RegistrationResult.Failed(why!),
        };

    /// <summary>Registers what differs, and says what did.</summary>
    public async Task<RegistrationResult> RegisterAsync(IEnumerable<CommandDefinition> definitions, CancellationToken cancellationToken)
    {
        var (id, why) = await ApplicationIdAsync(cancellationToken);
        if (id is null)
            return new RegistrationResult.Failed(why!);

        var wanted = Wanted(definitions);
        var compared = await CompareAsync(id, wanted, cancellationToken);
        return compared is RegistrationResult.Different ? await OverwriteAsync(id, wanted, compared, cancellationToken) : compared;
    }

    private ImmutableArray<RegisteredCommand> Wanted(IEnumerable<CommandDefinition> definitions) => CommandShape.Of(definitions, options.Value.GuildId is null);

    private async Task<RegistrationResult> CompareAsync(string applicationId, ImmutableArray<RegisteredCommand> wanted, CancellationToken cancellationToken)
    {
        var answer = await discord.ListCommandsAsync(applicationId, options.Value.GuildId, cancellationToken);
        if (answer is ApiAnswer.Not(var why))
            return new RegistrationResult.Failed(why);
        if (Read(answer) is not { IsDefault: false } there)
            return new RegistrationResult.Failed(new SendResult.Failed("Discord's list of commands could not be read"));

        var difference = CommandDifference.Between(there, wanted);
        return difference.IsEmpty ? new RegistrationResult.UpToDate() : new RegistrationResult.Different(difference);
    }

    private async Task<RegistrationResult> OverwriteAsync(
        string applicationId, ImmutableArray<RegisteredCommand> wanted, RegistrationResult difference, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(wanted, CommandJson.Default.ImmutableArrayRegisteredCommand);
        return await discord.OverwriteCommandsAsync(applicationId, options.Value.GuildId, json, cancellationToken) is ApiAnswer.Not(var why)
            ? new RegistrationResult.Failed(why)
            : difference;
    }

    private async Task<(string? Id, SendResult? Why)> ApplicationIdAsync(CancellationToken cancellationToken) =>
        options.Value.ApplicationId is { } id ? (id, null) : await discord.MeAsync(cancellationToken) switch
        {
            ApplicationAnswer.Known(var me) => (me.Id, null),
            ApplicationAnswer.Unknown(var why) => (null, why),
            _ => throw new UnreachableException(),
        };

    private static ImmutableArray<RegisteredCommand> Read(ApiAnswer answer) =>
        answer is ApiAnswer.Ok(var json) ? RestJson.Read(json, CommandJson.Default.ImmutableArrayRegisteredCommand) : default;
}
