using AlertBot;
using AlertBot.Functions;
using AlertBot.Telemetry;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Configuration.UseHostStorage();
// A hub's callback address is its key, and an answer's address holds a token.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
builder.Services.AddAlertBot(builder.Configuration).AddSingleton<HttpAnswers>().AddHostedService<OfferedCommands>();
builder.Services.AddTelemetry(builder.Configuration, "functions").UseFunctionsWorkerDefaults();
await builder.Build().RunAsync();
