using NetDsl;
using NetDsl.Examples.L2tpTunnelSwitching;

return NetworkProgram.Run(ThroughAnIntermediateDevice.Network(), args);
