using System.CommandLine;
using AlertBot.Storage.Backups;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot restore</c>: a backup into the store. A backup that cannot be read to its end changes nothing.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> _source = new("FILE|DIR") { Description = "a file that alertbot backup wrote, or a folder of them: the newest is taken" };
    private static readonly Option<bool> _force = new("--force") { Description = "replace what is in the store" };

    public static Command Create()
    {
        var command = new Command("restore", "Fill the store from a backup. Stop every desk that uses the store before.") { _source, _force, DeskStore.Option };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (console, file) = (parsed.InvocationConfiguration, BackupFile.ToRead(parsed.GetRequiredValue(_source)));
        try
        {
            await using (var backup = BackupFile.Open(file))
                await Restore.CheckAsync(backup, cancellationToken);

            var rows = await RestoreAsync(parsed, file, cancellationToken);
            await console.Output.WriteLineAsync($"{rows} rows of {file} are in the store. For two days alerts are looked for in their channels before they are posted.");
            return ExitCode.Fine;
        }
        catch (BackupFault fault)
        {
            await console.Error.WriteLineAsync($"alertbot: {file}{(fault.Line > 0 ? $"({fault.Line})" : "")}: {fault.Message}.");
            return ExitCode.BadInput;
        }
    }

    private static async Task<long> RestoreAsync(ParseResult parsed, string file, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.Open(parsed);
        var restore = app.Services.GetRequiredService<Restore>();
        if (!parsed.GetValue(_force) && !await restore.IsEmptyAsync(cancellationToken))
            throw new CommandFailure("the store is not empty: name another with --store, or replace everything in it with --force.");

        await using var backup = BackupFile.Open(file);
        return await restore.RunAsync(backup, cancellationToken);
    }
}
