using NetDsl;
using NetDsl.Examples.L2tpLoadBalancing;

return NetworkProgram.Run(TwoServers.Network(), args);
