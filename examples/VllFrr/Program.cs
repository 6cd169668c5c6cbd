using NetDsl;
using NetDsl.Examples.VllFrr;

return NetworkProgram.Run(AsymmetricAccess.Network(), args);
