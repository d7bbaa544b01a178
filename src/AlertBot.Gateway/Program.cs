using AlertBot;
using AlertBot.Gateway;
using AlertBot.Telemetry;
using Microsoft.Extensions.Hosting;

// Beside `alertbot run`, on the same store: that polls and posts, this takes the slash commands.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddAlertBot(builder.Configuration).AddGateway(builder.Configuration);
builder.Services.AddTelemetry(builder.Configuration, "gateway");
await builder.Build().RunAsync();
