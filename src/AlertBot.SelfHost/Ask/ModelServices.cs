using AlertBot.Developments.Summaries.Models;
using AlertBot.Dossiers;
using Microsoft.Extensions.Logging.Console;

namespace AlertBot.SelfHost.Ask;

/// <summary>What words an answer, by the settings of <c>run</c>: the model that they name, or nothing.</summary>
internal static class ModelServices
{
    public static ServiceProvider Create()
    {
        var settings = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        return new ServiceCollection()
            .AddLogging(static logging => logging.AddSimpleConsole(static console => console.SingleLine = true))
            // The answers go where they are read; that a model's was not used is told beside it.
            .Configure<ConsoleLoggerOptions>(static console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddWritingModel(settings)
            .AddSingleton<AnswerWriter>()
            .BuildServiceProvider();
    }
}
