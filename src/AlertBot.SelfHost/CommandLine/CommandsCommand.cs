using System.CommandLine;
using System.Diagnostics;
using AlertBot.Discord;
using AlertBot.Discord.Registration;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot commands register</c>: tells Discord which commands to offer.</summary>
internal static class CommandsCommand
{
    private static readonly Option<string?> _guild = new("--guild")
    {
        Description = "id of the one server that is to have them, at once (setting Discord:GuildId) [default: all servers, and direct messages]",
    };
    private static readonly Option<bool> _dryRun = new("--dry-run") { Description = "only show what would change" };

    public static Command Create()
    {
        var register = new Command("register", "Register the slash and message commands with Discord, and say what that changes. Needs Discord:Token only.") { _guild, _dryRun };
        register.SetAction(RunAsync);
        return new Command("commands", "The commands that Discord offers.") { register };
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = SelfHostApp.Prepare([new("Discord:GuildId", parsed.GetValue(_guild))]).Build();
        _ = app.Services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        var (registrar, output, dryRun) = (app.Services.GetRequiredService<CommandRegistrar>(), parsed.InvocationConfiguration.Output, parsed.GetValue(_dryRun));
        switch (await registrar.CompareAsync(cancellationToken))
        {
            case RegistrationResult.UpToDate:
                await output.WriteLineAsync("The commands are registered as they are; nothing to change.");
                return ExitCode.Fine;
            case RegistrationResult.Failed failed:
                throw new CommandFailure($"the commands could not be read: {failed.Why.Reason}.");
            case RegistrationResult.Different different:
                await output.WriteLineAsync(string.Join('\n', different.Lines));
                return dryRun ? ExitCode.Fine : await RegisterAsync(registrar, output, cancellationToken);
            case var other:
                throw new UnreachableException($"No such result: {other}.");
        }
    }

    private static async Task<int> RegisterAsync(CommandRegistrar registrar, TextWriter output, CancellationToken cancellationToken)
    {
        if (await registrar.RegisterAsync(cancellationToken) is RegistrationResult.Failed failed)
            throw new CommandFailure($"the commands could not be registered: {failed.Why.Reason}.");

        await output.WriteLineAsync("Registered.");
        return ExitCode.Fine;
    }
}
