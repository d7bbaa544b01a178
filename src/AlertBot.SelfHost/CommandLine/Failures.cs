using System.Text.RegularExpressions;
using AlertBot.DiscordEmulator;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>Turns what the user can mend into one line on standard error each, and an exit code.</summary>
internal static partial class Failures
{
    /// <param name="errors">Where the lines go; standard error by default.</param>
    public static async Task<int> ReportAsync(Func<Task<int>> run, TextWriter? errors = null)
    {
        try
        {
            return await run();
        }
        catch (CommandFailure failure)
        {
            Say(errors ?? Console.Error, failure.Message);
            return failure.Code;
        }
        catch (EmulatorStartException failure)
        {
            return Say(errors ?? Console.Error, failure.Message);
        }
        catch (OptionsValidationException failure)
        {
            return Say(errors ?? Console.Error, [.. failure.Failures.Select(Setting)]);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            return Say(errors ?? Console.Error, $"{failure.Message.TrimEnd('.')}. Stop the other program, or choose another port with --port.");
        }
        catch (IOException failure)
        {
            return Say(errors ?? Console.Error, failure.Message);
        }
#pragma warning disable CA1031 // The last resort of the command line: a surprise is one line too, with its stack where somebody wants to see it.
        catch (Exception surprise) when (surprise is not OperationCanceledException && Environment.GetEnvironmentVariable("ALERTBOT_STACK") is null)
#pragma warning restore CA1031
        {
            return Say(errors ?? Console.Error, $"unexpected: {surprise.Message} (set ALERTBOT_STACK=1 to see where)");
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Fine;
        }
    }

    // The validators put the bare name of the setting in front ("Token: Discord:Token is missing"), also where the message begins with the full one.
    private static string Setting(string failure)
    {
        var told = OfRange().Replace(failure, "$1:$2 ");
        return told.Split(": ", 2) is [var name, var message] && message.Split(' ')[0].EndsWith($":{name}", StringComparison.Ordinal) ? message : told;
    }

    // As a range attribute says it: "Interval: The field FeedsOptions.Interval must be between …"; the section is called like the class.
    [GeneratedRegex(@"^\w+: The field (\w+)Options\.(\w+) ")]
    private static partial Regex OfRange();

    private static int Say(TextWriter errors, params string[] lines)
    {
        foreach (var line in lines)
            errors.WriteLine($"alertbot: {line}");

        return ExitCode.CannotRun;
    }
}
