using NetDsl;
using NetDsl.Examples.VllFrrSymmetric;

return NetworkProgram.Run(SymmetricAccess.Network(), args);
