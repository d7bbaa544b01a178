using Microsoft.Extensions.Options;

namespace AlertBot.Gateway;

[OptionsValidator]
internal sealed partial class GatewayOptionsValidator : IValidateOptions<GatewayOptions>;
