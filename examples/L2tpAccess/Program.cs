using NetDsl;
using NetDsl.Examples.L2tpAccess;

return NetworkProgram.Run(NasInitiated.Network(), args);
