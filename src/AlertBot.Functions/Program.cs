using AlertBot;
using AlertBot.Functions;
using AlertBot.Telemetry;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Configuration.UseHostStorage();
builder.Services.AddAlertBot(builder.Configuration).AddSingleton<HttpAnswers>();
builder.Services.AddTelemetry(builder.Configuration, "functions").UseFunctionsWorkerDefaults();
await builder.Build().RunAsync();
